package org.shouwang.school.schooling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.roster.ChildRoster;
import org.shouwang.node.roster.RosterRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pupils with an open file, class by class. */
@Controller
class ClassListPage {

    static final String PATH = "/classes";

    private static final String NUMERALS = "一二三四五六七八九";

    private final ChildRoster roster;
    private final Desk desk;

    ClassListPage(ChildRoster roster, Desk desk) {
        this.roster = roster;
        this.desk = desk;
    }

    @GetMapping(PATH)
    String page(Model model) {
        Map<String, List<RosterRow>> classes = roster.all().stream()
                .filter(row -> row.standing().open())
                .collect(Collectors.groupingBy(
                        ClassListPage::className, () -> new TreeMap<>(ClassListPage::compare), Collectors.toList()));
        model.addAttribute("classes", classes);
        model.addAttribute("today", desk.today());
        return "school/classes";
    }

    private static String className(RosterRow row) {
        SchoolSheet school = row.standing().sheet().school();
        String grade = school.grade() == null ? "" : school.grade();
        return school.className() == null ? grade : grade + " " + school.className();
    }

    /** 二年级 before 三年级, and pupils without a class at the end. */
    private static int compare(String one, String other) {
        return sortable(one).compareTo(sortable(other));
    }

    private static String sortable(String className) {
        int numeral = className.isEmpty() ? -1 : NUMERALS.indexOf(className.charAt(0));
        return numeral < 0 ? "~" + className : (numeral + 1) + className;
    }
}
