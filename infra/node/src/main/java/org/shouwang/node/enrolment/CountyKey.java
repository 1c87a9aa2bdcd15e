package org.shouwang.node.enrolment;

import java.security.PublicKey;
import java.util.Optional;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.keys.Pem;
import org.springframework.stereotype.Component;

/** The key of the county that enrolled this node: what is signed with it is the county's word, whoever brings it. */
@Component
public class CountyKey {

    private final KeptEnrolment kept;

    CountyKey(KeptEnrolment kept) {
        this.kept = kept;
    }

    /** Empty before the enrolment. */
    public Optional<PublicKey> known() {
        return kept.answer().map(EnrolmentAnswer::county).map(certificate -> Pem.certificate(certificate)
                .getPublicKey());
    }
}
