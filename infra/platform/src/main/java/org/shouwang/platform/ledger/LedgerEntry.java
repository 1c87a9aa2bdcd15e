package org.shouwang.platform.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.ParentCondition;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.platform.spreadsheet.CheckedRow;
import org.shouwang.platform.spreadsheet.Choices;
import org.shouwang.platform.spreadsheet.NationalId;
import org.shouwang.platform.spreadsheet.RefusalCode;
import org.shouwang.platform.spreadsheet.Relations;

/** One row as one child. Every column is looked at, so that the fault shown is the first of all. */
final class LedgerEntry {

    private static final int GROWN_UP = 18;
    private static final Set<String> NO_PRIORITY = Set.of("无", "否");

    private final CheckedRow cells;
    private final LocalDate dayOfImport;
    private final @Nullable Sex sex;
    private final @Nullable LocalDate birth;
    private final @Nullable Household household;
    private final SchoolSheet school;
    private final ParentSheet father;
    private final ParentSheet mother;
    private final CarerSheet carer;
    private final @Nullable LocalDate opened;
    private final @Nullable NationalId id;

    LedgerEntry(CheckedRow cells, LocalDate dayOfImport) {
        this.cells = cells;
        this.dayOfImport = dayOfImport;
        cells.require(LedgerForm.NAME, LedgerForm.SEX, LedgerForm.OPENED);
        sex = cells.choice(LedgerForm.SEX, LedgerForm.SEXES);
        birth = cells.date(LedgerForm.BIRTH);
        household = cells.choice("户籍类型", LedgerForm.HOUSEHOLDS);
        school = school();
        father = parent("父亲");
        mother = parent("母亲");
        carer = carer();
        opened = cells.dateUpTo(LedgerForm.OPENED, dayOfImport);
        id = identity(sex, birth);
    }

    /** Empty when the row is refused; the reasons are with the row. */
    Optional<LedgerRow> read() {
        LocalDate born = id == null ? birth : id.birthDate();
        age(born, opened);
        String name = cells.word(LedgerForm.NAME);
        if (name == null
                || sex == null
                || born == null
                || opened == null
                || cells.refusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new LedgerRow(cells.number(), opened, sheet(name, sex, born)));
    }

    private ChildSheet sheet(String name, Sex sex, LocalDate born) {
        String reason = priorityReason();
        return new ChildSheet(
                name,
                sex,
                born,
                id == null ? null : id.value(),
                id == null ? cells.text("无身份证原因") : null,
                cells.text("民族"),
                household,
                cells.text("户籍所在地"),
                cells.text("现居住地"),
                school,
                cells.text("健康状况"),
                father,
                mother,
                carer,
                reason != null,
                reason,
                remarks());
    }

    private @Nullable NationalId identity(@Nullable Sex sex, @Nullable LocalDate birth) {
        if (!cells.hasNationalId()) {
            cells.require(LedgerForm.BIRTH);
            if (cells.text("无身份证原因") == null) {
                cells.refuse(LedgerForm.NATIONAL_ID, RefusalCode.ID_NO_REASON, null, "公民身份号码、或无身份证原因");
            }
            return null;
        }
        NationalId id = cells.nationalId();
        if (id != null && sex != null && sex != id.sex()) {
            cells.refuse(LedgerForm.SEX, RefusalCode.SEX_MISMATCH, id.sex() == Sex.MALE ? "男" : "女");
        }
        if (id != null && birth != null && !birth.equals(id.birthDate())) {
            cells.refuse(
                    LedgerForm.BIRTH, RefusalCode.BIRTH_MISMATCH, id.birthDate().toString());
        }
        return id;
    }

    private void age(@Nullable LocalDate born, @Nullable LocalDate opened) {
        if (born == null || opened == null) {
            return;
        }
        if (opened.isBefore(born)) {
            cells.refuse(LedgerForm.OPENED, RefusalCode.FILE_BEFORE_BIRTH, "不早于 " + born);
        } else if (ChronoUnit.YEARS.between(born, opened) >= GROWN_UP) {
            cells.refuse(LedgerForm.OPENED, RefusalCode.AGE_18, "早于 " + born.plusYears(GROWN_UP));
        }
    }

    private SchoolSheet school() {
        Schooling stated = cells.choice("就读情况", LedgerForm.STAGES);
        String grade = cells.text("年级");
        Schooling stage = stated == null && grade != null ? Grades.stage(grade).orElse(null) : stated;
        Boolean boarder = cells.choice("是否寄宿", Choices.YES_NO);
        return new SchoolSheet(stage, cells.text("学校"), grade, cells.text("班级"), boarder);
    }

    private ParentSheet parent(String parent) {
        ParentCondition stated = cells.choice(parent + "状况", LedgerForm.CONDITIONS);
        LocalDate awaySince = cells.dateUpTo(parent + "外出日期", dayOfImport);
        return new ParentSheet(
                cells.word(parent + "姓名"),
                stated == null && awaySince != null ? ParentCondition.ABLE : stated,
                awaySince,
                cells.text(parent + "务工地"),
                cells.choice(parent + "务工距离", Choices.DISTANCE),
                cells.text(parent + "电话"));
    }

    private CarerSheet carer() {
        String relation = cells.word("与儿童关系");
        Carer kind = relation == null ? null : Relations.carer(relation);
        return new CarerSheet(
                kind,
                cells.word("监护人姓名"),
                cells.wholeNumberIfAny("监护人年龄"),
                cells.text("监护人职业"),
                cells.text("监护人健康"),
                cells.text("监护人电话"),
                cells.text("监护人住址"),
                cells.choice("监护能力", Choices.CAPABILITY));
    }

    private @Nullable String priorityReason() {
        String reason = cells.word("重点对象");
        return reason == null || NO_PRIORITY.contains(reason) ? null : reason;
    }

    private @Nullable String remarks() {
        String remarks = Stream.concat(Stream.ofNullable(cells.text("备注")), cells.others().stream())
                .collect(Collectors.joining("\n"));
        return remarks.isEmpty() ? null : remarks;
    }
}
