// Loaded into every service: when the command that runs it is killed, the service ends as well and frees its port.
process.channel?.unref();
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 2_000).unref();
});
