"""A seeded corpus of process files of about 200 lines, in a repository of their own."""

import random
import shutil
import sys
from itertools import product
from pathlib import Path

HERE = Path(__file__).parent
EXAMPLE = HERE.parent / "example-repo"
BRANDS = ("voyager", "pulse", "everyday")
REGIONS = ("lanhai", "qingyu", "zechuan", "wangshu", "hefeng", "jinling", "muchen", "bihu", "yuanshan")
TASKS = ("核对客户资料", "查询系统记录", "向客户说明情况", "登记处理结果", "确认客户是否满意", "告知后续安排")
SAYINGS = (
    "您好，我先帮您核对一下资料，请您稍等。",
    "让您久等了，系统显示您的业务目前是正常的。",
    "这项业务今天办理，明天零点生效，您看可以吗？",
    "您反映的情况我已经记下来了，稍后会有专人给您回电。",
)


def build(folder: Path, files: int, bad: bool = False, seed: int = 1) -> None:
    """Write `files` processes and the example's registry grown to hold them.

    A centre has a business for every 27 of them: one process a brand and region. They are all clean, or, when
    `bad`, each with a misspelt key and a step that leads nowhere.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(EXAMPLE / "registry", folder / "registry")
    shutil.copy(EXAMPLE / "ccproc.yaml", folder / "ccproc.yaml")
    chance = random.Random(seed)
    cells = list(product(BRANDS, REGIONS))
    for number in range(files):
        business, cell = divmod(number, len(cells))
        path = folder / _path(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = process(f"QRY-B{number:05}", f"B{business:05}", *cells[cell], chance)
        path.write_text(_spoilt(text) if bad else text, "utf-8")
    businesses = map(_business, range(-(-files // len(cells))))
    (folder / "registry" / "businesses.yaml").write_text("".join(businesses), "utf-8")


def planted(files: int) -> list[tuple[str, str]]:
    """What a linter has to find in a `bad` corpus of so many files: each path with each code, and nothing else."""
    return [(_path(number), code) for number in range(files) for code in ("SCH002", "FLW006")]


def _path(number: int) -> str:
    return f"processes/{number // 100:03}/QRY-B{number:05}.yaml"


def _business(number: int) -> str:
    names = f"{{zh: 业务{number}, en: Business {number}}}"
    return (
        f'- code: "B{number:05}"\n  name: {names}\n  moment: ask\n  category: query\n  channels: [hotline]\n'
    )


def _spoilt(text: str) -> str:
    return text.replace("satisfied_when:", "satisfied_wen:", 1).replace("next: s19", "next: s91", 1)


def process(id: str, business: str, brand: str, region: str, chance: random.Random) -> str:
    """One process of 21 steps with decisions, a call-back and a ladder; no finding at draft."""
    steps = "".join(_step(number, chance) for number in range(19))
    return f"""id: {id}
title: {{zh: {chance.choice(TASKS)}流程{id[-5:]}, en: Process {id[-5:]}}}
category: query
team: inbound-voice
owner: sv-inbound
users: [csr, tl]
keywords: [查询, 核对, 编号{id[-5:]}]
purpose:
  goal: 客户一次来电就得到明确答复
  business_goal: 减少重复来电
  satisfied_when: 客户复述结果无误
customer:
  needs: {{explicit: [得到答复], latent: [不用再打第二次]}}
  promise: 24h
trigger: {{by: customer, when: 客户来电询问}}
touchpoints:
  - business: "{business}"
    channel: hotline
    brand: {brand}
    region: {region}
inputs:
  - {{id: question, name: 客户的问题, kind: information}}
outputs:
  - {{id: answer, name: 处理结果, kind: information, to: customer}}
steps:
{steps}  - id: s19
    name: 告知结果
    by: csr
    say: {chance.choice(SAYINGS)}
    gives: [answer]
    tags: [resolve]
  - id: done
    name: 结束
    end: answered
    closure: 客户确认已听清
    tags: [wrap_up]
escalation:
  - {{to: tl, after: 10m, informs: [sv-inbound]}}
  - {{to: sv-inbound, after: 2h, informs: [om]}}
sources:
  - {{document: 服务流程管理规范, department: 运营管理部, version: "3.1", date: "2026-03-01"}}
review_every: 3mo
"""


def _step(number: int, chance: random.Random) -> str:
    head = f"  - id: s{number}\n    name: {{zh: {chance.choice(TASKS)}{number}, en: Step {number}}}\n"
    if number % 4 == 3:
        return (
            head + f"    decide: 第 {number} 步的结果是否明确？\n    branches:\n"
            f"      - when: 明确\n        next: s{number + 1}\n"
            "      - when: 客户不愿意等\n        next: s19\n"
            f"      - otherwise: s{number + 1}\n"
        )
    needs = "    needs: [question]\n" if number == 0 else ""
    return (
        head + f"    by: {chance.choice(('csr', 'tl'))}\n    do: {chance.choice(TASKS)}，并在系统中登记。\n"
        f"    say: {chance.choice(SAYINGS)}\n    uses: [crm]\n    takes: {{min: 20s, typical: 1m, max: 3m}}\n"
        f"{needs}    note: 语速放慢，先致意再发问。\n"
    )


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]), bad="bad" in sys.argv[3:])
