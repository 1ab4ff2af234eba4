FROM node:24.21.0-bookworm-slim AS build
WORKDIR /kenshu
COPY . .
RUN npm ci --no-audit --no-fund && npx nx run-many -t build -p @kenshu/app-api,@kenshu/app-web && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
# What V8 makes of the modules is kept: a fourth of the start.
ENV NODE_ENV=production NODE_COMPILE_CACHE=/kenshu/compiled
WORKDIR /kenshu
COPY --from=build /kenshu/node_modules node_modules
COPY --from=build /kenshu/dist dist
COPY --from=build /kenshu/package.json .
RUN install -d -o node compiled
USER node
# Loads the modules once, so that the first start finds them compiled.
RUN node dist/apps/api/cli.js
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
