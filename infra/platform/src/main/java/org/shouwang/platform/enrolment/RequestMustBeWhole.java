package org.shouwang.platform.enrolment;

import org.shouwang.platform.keys.Requests;
import org.shouwang.platform.rules.Rule;

/** Its own key signed it, and its certificate request is for the same name and key. */
public record RequestMustBeWhole(EnrolmentRequest request) implements Rule {

    /** Far beyond what any node comes to, and far from what a number holds. */
    private static final int LAST_LIFE = 1_000_000_000;

    @Override
    public boolean isBroken() {
        return request.version() != EnrolmentRequest.VERSION
                || request.lifeOfItsLog() < 1
                || request.lifeOfItsLog() > LAST_LIFE
                || !request.isSignedByItsKey()
                || !Requests.askFor(request.certificateRequest(), request.node(), request.key());
    }

    @Override
    public String code() {
        return "ENROLMENT_REQUEST_BROKEN";
    }

    @Override
    public String message() {
        return "the request file was changed on its way, or is of another version";
    }
}
