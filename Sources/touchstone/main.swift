import TouchstoneCLI

await runProcess()
