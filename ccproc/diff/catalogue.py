"""Every rule by which two texts of a process can differ, and how far it moves the version."""

from ccproc.model.change import Level

# major: somebody must act differently, or a customer loses something; minor: to be read by those concerned;
# patch: nothing that is done changes. A rule never has two levels: where it matters, there are two rules.
_RULES: dict[Level, str] = {
    "major": """
        process-added process-removed retired category-changed owner-changed team-changed users-changed
        sla-tightened sla-loosened sla-changed touchpoint-removed touchpoint-hours output-removed
        step-added step-removed step-moved step-kind verification-removed script-mandatory-wording
        decision-condition branch-added branch-removed branch-target loop-limit next-step process-called
        role-changed accountable-changed awaited-changed authority-changed systems-changed overdue-changed
        outcome-changed referral-target handover-changed case-owner closed-hours
        escalation-added escalation-removed escalation-recipient escalation-time escalation-order
        limit-removed limit-target counterpart-changed continuity-changed outbound-changed
    """,
    "minor": """
        purpose-changed customer-changed trigger-changed value-changed touchpoint-added touchpoint-changed
        input-added input-removed input-changed output-added output-changed
        step-text script-wording branch-order closure-changed consulted-changed informed-changed
        escalation-informed duration-changed actions-changed step-data form-changed skills-changed
        tags-changed automation-changed image-changed workaround-changed free-order
        limit-added limit-changed data-added data-removed data-changed metrics-changed monitoring-changed
        training-link replaces-changed feedback-changed field-changed
    """,
    "patch": """
        title-changed keywords-changed step-renamed step-name branch-share touchpoint-regrouped see-changed
        references-changed review-cycle sharing-changed order-changed time-rewritten
    """,
}
CATALOGUE: dict[str, Level] = {rule: level for level, rules in _RULES.items() for rule in rules.split()}

# The rules by which duties of posts change; their values name the roles, before and after. Answer 3 of a
# notice may not deny one of these (R131).
_DUTIES = """
    owner-changed users-changed role-changed accountable-changed awaited-changed consulted-changed
    informed-changed case-owner escalation-added escalation-removed escalation-recipient escalation-informed
"""
DUTIES = frozenset(_DUTIES.split())
