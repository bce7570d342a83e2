"""The linters that ccproc is measured against, each as its own package manager installs it."""

import json
import shutil
import subprocess
import venv
from pathlib import Path

HERE = Path(__file__).parent
SCHEMAS = HERE.parent / "schemas"
PEERS = HERE / ".peers"
PIP = {"check-jsonschema": "0.39.0", "yamllint": "1.38.0"}
NPM = {"@stoplight/spectral-cli": "6.16.3", "ajv-cli": "5.0.0"}
_YAMLLINT = "{extends: default, rules: {line-length: disable, document-start: disable}}"
# Spectral compiles patterns without the `u` flag and refuses this range beyond 16 bits.
_EMOJI = "\U0001f000-\U0001faff"


def commands(folder: Path, paths: list[str], npm: bool) -> dict[str, list[str]]:
    """The command of each peer over these files; `folder` takes the schemas they are given."""
    schema, ruleset = folder / "bundled.schema.json", folder / "spectral.json"
    bundle = _bundle()
    schema.write_text(bundle, "utf-8")
    ruleset.write_text(json.dumps({"rules": _rules(json.loads(bundle.replace(_EMOJI, "")))}), "utf-8")
    python = _pip()
    found = {
        "check-jsonschema": [str(python / "check-jsonschema"), "--schemafile", str(schema), *paths],
        "yamllint": [str(python / "yamllint"), "-d", _YAMLLINT, *paths],
    }
    if npm and shutil.which("npm"):
        node = _npm()
        ajv = [str(node / "ajv"), "validate", "--spec=draft2020", "--strict=false", "-s", str(schema)]
        found["Spectral"] = [str(node / "spectral"), "lint", "-r", str(ruleset), "processes/**/*.yaml"]
        found["ajv-cli"] = [*ajv, "-d", "processes/**/*.yaml"]
    return found


def _pip() -> Path:
    programs = PEERS / "bin"
    if not all((programs / name).exists() for name in PIP):
        venv.create(PEERS, with_pip=True)
        wanted = [f"{name}=={version}" for name, version in PIP.items()]
        subprocess.run([str(programs / "pip"), "install", "-q", *wanted], check=True)
    return programs


def _npm() -> Path:
    programs = PEERS / "node_modules" / ".bin"
    if not programs.exists():
        wanted = [f"{name}@{version}" for name, version in NPM.items()]
        subprocess.run(["npm", "install", "--silent", "--prefix", str(PEERS), *wanted], check=True)
    return programs


def _bundle() -> str:
    """The process schema with everything it refers to in one file, since a peer would fetch the rest."""
    process = json.loads((SCHEMAS / "process.schema.json").read_text("utf-8"))
    common = json.loads((SCHEMAS / "common.schema.json").read_text("utf-8"))
    text = json.dumps({**process, "$defs": {**common["$defs"], **process["$defs"]}}, ensure_ascii=False)
    return text.replace("common.schema.json#/$defs/", "#/$defs/")


def _rules(schema: dict[str, object]) -> dict[str, object]:
    """The schema and five plain rules."""
    options = {"dialect": "draft2020-12", "schema": {k: v for k, v in schema.items() if k != "$id"}}
    whole = {"given": "$", "severity": "error", "then": {"function": "schema", "functionOptions": options}}
    keys = ("title", "owner", "team", "escalation", "users")
    return {"schema": whole} | {
        key: {"given": "$", "then": {"field": key, "function": "truthy"}} for key in keys
    }
