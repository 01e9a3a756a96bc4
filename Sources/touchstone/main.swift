import TouchstoneCLI

prepareProcess()
await runProcess()
