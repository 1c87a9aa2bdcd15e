package org.shouwang.county.governance;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the county decides, over HTTP. Both calls may be repeated. */
@RestController
class GovernanceApi {

    private final Enrolment enrolment;
    private final Reconciliation reconciliation;

    GovernanceApi(Enrolment enrolment, Reconciliation reconciliation) {
        this.enrolment = enrolment;
        this.reconciliation = reconciliation;
    }

    @PostMapping("/api/nodes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enrol(@RequestBody EnrolNode command) {
        enrolment.decide(command);
    }

    @PostMapping("/api/reconciliations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reconcile(@RequestBody ReconcileChildren command) {
        reconciliation.decide(command);
    }
}
