"""Runs the browser tests over a built site: `python run.py SITE [NAME]`, where only tests that hold NAME are run."""
import os
import pathlib
import sys
import unittest


def main(site: str, name: str = "") -> int:
    os.environ["TOLOK_SITE"] = site
    here = str(pathlib.Path(__file__).resolve().parent)
    sys.path.insert(0, here)
    from browsing import Browser

    loader = unittest.TestLoader()
    if name:
        loader.testNamePatterns = [f"*{name}*"]
    try:
        result = unittest.TextTestRunner(verbosity=2).run(loader.discover(here))
    finally:
        Browser.close()
    return 0 if result.wasSuccessful() and result.testsRun else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
