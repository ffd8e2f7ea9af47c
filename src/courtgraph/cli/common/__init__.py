"""What the commands share: options, output, prompts, and statements as lines of a terminal."""
