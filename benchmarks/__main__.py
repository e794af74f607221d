"""What `make bench` runs: the speed of the whole chain on the example reports."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = sorted(str(p) for p in (Path(__file__).parent.parent / "examples").iterdir() if p.is_dir())

if __name__ == "__main__":
    raise SystemExit(subprocess.call([sys.executable, "-m", "benchmarks.speed", *EXAMPLES]))
