"""How much more memory verifying a bundle of 1,000,000 acts takes than one of 10,000: the peak of the verifying process
and, in the details, of the largest of its helpers. Each is verified as a person does it, by `kotosilta audit verify`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

from bench.harness import Result
from bench.signed_log import Made, write_bundle
from bench.stage import Stage

LIMIT = 1.2
FEW, MANY = 10_000, 1_000_000

_MEASURED = """
import json, resource, sys
from referral_app.__main__ import main
if __name__ == "__main__":
    status = main(sys.argv[1:])
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps([status, *peaks]))
"""


def run(stage: Stage) -> Result:
    """Both once; the peaks do not vary."""
    script = stage.folder / "verify_measured.py"
    script.write_text(_MEASURED, "utf-8")
    peaks, details = {}, {}
    for acts in (FEW, MANY):
        made = write_bundle(stage.folder / f"bundle-{acts}", acts)
        start = time.monotonic()
        own, helper = _peaks(made, str(script))
        peaks[acts] = own
        details[f"{acts}_acts"] = {
            "entries": made.size,
            "peak_mb": round(own * 1024 / 1e6, 1),
            "helper_peak_mb": round(helper * 1024 / 1e6, 1),
            "seconds": round(time.monotonic() - start, 1),
        }
    return Result(peaks[MANY] / peaks[FEW], "ratio", LIMIT, details)


def _peaks(made: Made, script: str) -> tuple[int, int]:
    """Kilobytes, of the process and of its largest child; AssertionError when the bundle does not hold."""
    done = subprocess.run(
        [sys.executable, script, "audit", "verify", str(made.folder), "--root", made.root_key.hex()],
        check=True,
        capture_output=True,
        text=True,
    )
    status, own, helper = json.loads(done.stdout.splitlines()[-1])
    assert status == 0, done.stdout
    return own, helper
