import { removalWorkflow } from '../kit/removal';

export const themeWorkflow = removalWorkflow('theme:write');
export const programmeWorkflow = removalWorkflow('programme:write');
