package org.shouwang.node.childpages;

import static org.shouwang.node.forms.Field.choice;
import static org.shouwang.node.forms.Field.count;
import static org.shouwang.node.forms.Field.day;
import static org.shouwang.node.forms.Field.longText;
import static org.shouwang.node.forms.Field.text;
import static org.shouwang.node.forms.Field.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.node.forms.Field;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;
import org.shouwang.node.forms.Form.Section;
import org.shouwang.platform.spreadsheet.NationalId;

/** The whole sheet of a child as a form; its fields are called as {@code StatedFacts} calls them. */
final class SheetForm {

    private static final List<Section> SECTIONS = List.of(
            new Section(
                    "child",
                    List.of(
                            day("openedOn").mustBeFilled(),
                            text("name").mustBeFilled(),
                            choice("sex", Sex.class).mustBeFilled(),
                            text("nationalId"),
                            day("birthDate").mustBeFilled(),
                            text("noIdReason"),
                            text("ethnicity"),
                            choice("household", Household.class),
                            text("registeredAddress"),
                            text("homeAddress"))),
            new Section(
                    "school",
                    List.of(
                            choice("school.stage", Schooling.class),
                            text("school.school"),
                            text("school.grade"),
                            text("school.className"),
                            yesNo("school.boarder"))),
            new Section("father", parent("father")),
            new Section("mother", parent("mother")),
            new Section(
                    "carer",
                    List.of(
                            choice("carer.kind", Carer.class),
                            text("carer.name"),
                            count("carer.age"),
                            text("carer.occupation"),
                            text("carer.health"),
                            text("carer.phone"),
                            text("carer.address"),
                            choice("carer.capability", Capability.class))),
            new Section(
                    "other", List.of(text("health"), yesNo("priority"), text("priorityReason"), longText("remarks"))));

    static final Form REGISTER = new Form("register", SECTIONS);
    static final Form CORRECT = new Form("correct", SECTIONS);

    private SheetForm() {}

    /** What the national ID tells need not be typed as well. */
    static Map<String, String> completed(Map<String, String> typed) {
        String even = NationalId.even(typed.getOrDefault("nationalId", ""));
        if (NationalId.fault(even).isPresent()) {
            return typed;
        }
        Map<String, String> completed = new HashMap<>(typed);
        NationalId nationalId = new NationalId(even);
        completed.compute("birthDate", (field, text) -> given(text, nationalId.birthDate()));
        completed.compute("sex", (field, text) -> given(text, nationalId.sex()));
        return completed;
    }

    static ChildSheet sheet(FilledForm typed) {
        String reason = typed.text("priorityReason");
        return new ChildSheet(
                typed.typed("name"),
                typed.choice("sex", Sex.class),
                typed.day("birthDate"),
                nationalId(typed),
                typed.text("noIdReason"),
                typed.text("ethnicity"),
                typed.choiceOrNull("household", Household.class),
                typed.text("registeredAddress"),
                typed.text("homeAddress"),
                schoolSheet(typed),
                typed.text("health"),
                parentSheet(typed, "father."),
                parentSheet(typed, "mother."),
                carerSheet(typed),
                reason != null || Objects.equals(typed.yesNo("priority"), true),
                reason,
                typed.text("remarks"));
    }

    private static String given(@Nullable String typed, Object otherwise) {
        return typed == null || typed.isBlank() ? otherwise.toString() : typed;
    }

    private static @Nullable String nationalId(FilledForm typed) {
        String text = typed.text("nationalId");
        return text == null ? null : NationalId.even(text);
    }

    private static SchoolSheet schoolSheet(FilledForm typed) {
        return new SchoolSheet(
                typed.choiceOrNull("school.stage", Schooling.class),
                typed.text("school.school"),
                typed.text("school.grade"),
                typed.text("school.className"),
                typed.yesNo("school.boarder"));
    }

    private static ParentSheet parentSheet(FilledForm typed, String parent) {
        return new ParentSheet(
                typed.text(parent + "name"),
                typed.choiceOrNull(parent + "condition", ParentCondition.class),
                typed.dayOrNull(parent + "awaySince"),
                typed.text(parent + "workplace"),
                typed.choiceOrNull(parent + "distance", Distance.class),
                typed.text(parent + "phone"));
    }

    private static CarerSheet carerSheet(FilledForm typed) {
        return new CarerSheet(
                typed.choiceOrNull("carer.kind", Carer.class),
                typed.text("carer.name"),
                typed.countOrNull("carer.age"),
                typed.text("carer.occupation"),
                typed.text("carer.health"),
                typed.text("carer.phone"),
                typed.text("carer.address"),
                typed.choiceOrNull("carer.capability", Capability.class));
    }

    private static List<Field> parent(String parent) {
        return Stream.of(
                        text("name"),
                        choice("condition", ParentCondition.class),
                        day("awaySince"),
                        text("workplace"),
                        choice("distance", Distance.class),
                        text("phone"))
                .map(field -> new Field(parent + "." + field.name(), field.kind(), false, field.choices()))
                .toList();
    }
}
