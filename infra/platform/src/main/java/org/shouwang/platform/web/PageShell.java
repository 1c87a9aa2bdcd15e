package org.shouwang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout shows: the unit, the bar, and where the reader is. */
@ControllerAdvice
class PageShell {

    private final List<NavigationItem> navigation;
    private final String unit;

    PageShell(ObjectProvider<NavigationItem> items, ObjectProvider<Masthead> masthead) {
        this.navigation = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.unit = masthead.getIfAvailable(() -> new Masthead("")).unit();
    }

    @ModelAttribute("navigation")
    List<NavigationItem> navigation() {
        return navigation;
    }

    @ModelAttribute("unit")
    String unit() {
        return unit;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
