package org.shouwang.county.evidence;

import jakarta.validation.constraints.Positive;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/dashboard/why")
class WhyApi {

    private final Reasons reasons;

    WhyApi(Reasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping(params = "figure")
    Evidence why(WhyFigure why, @RequestParam(defaultValue = "1") @Positive int page) {
        return reasons.of(why, page);
    }

    @GetMapping(params = "doing")
    Evidence why(WhyDoing why, @RequestParam(defaultValue = "1") @Positive int page) {
        return reasons.of(why, page);
    }
}
