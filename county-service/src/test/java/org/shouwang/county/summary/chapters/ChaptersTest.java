package org.shouwang.county.summary.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.story.AChild;
import org.shouwang.county.story.Story;
import org.shouwang.county.summary.account.AnnualAccount;
import org.shouwang.county.summary.account.SomeAccounts;
import org.shouwang.county.summary.wording.Passage;
import org.shouwang.county.summary.wording.Piece;
import org.shouwang.county.summary.wording.Piece.Cited;
import org.shouwang.events.Event;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.outreach.LectureHeld;

class ChaptersTest {

    @Test
    void figures_stand_in_sentences_the_way_offices_write_them() {
        Story story = school(visits(1500));
        assertThat(text(story, "走访与亲情联系")).contains("全年家访1,500人次，覆盖1名儿童").contains("每月一访达标率100.0%（12/12）");
    }

    @Test
    void nothing_recorded_is_said_to_be_nothing() {
        Story nearlyNothing = Story.of("county", new JointMeetingHeld(LocalDate.of(2024, 5, 1), null, 12));
        assertThat(text(nearlyNothing, "走访与亲情联系")).contains("全年没有家访记录（0人次）").contains("回应率不作计算（—）");
        assertThat(text(nearlyNothing, "健康与安全")).contains("全年未发生安全事故（0起）").contains("巩固率不作计算（—）");
        assertThat(text(nearlyNothing, "基本情况")).contains("尚无在册建档儿童（0名）");
    }

    @Test
    void a_year_without_a_year_before_is_not_compared() {
        assertThat(text(school(visits(3)), "成效")).contains("未查到2023年的记录，本年度不作同比");
    }

    @Test
    void growth_is_told_with_both_years_and_the_difference() {
        Story story = school(
                new LectureHeld(LocalDate.of(2023, 5, 1), 500, null, null),
                new LectureHeld(LocalDate.of(2024, 5, 1), 1250, null, null));
        assertThat(text(story, "成效")).contains("家庭教育报告会听众由500人次增加到1,250人次，增加750人次");
    }

    @Test
    void what_fell_is_told_as_well() {
        Story story = school(
                new LectureHeld(LocalDate.of(2023, 5, 1), 500, null, null),
                new LectureHeld(LocalDate.of(2024, 5, 1), 100, null, null));
        assertThat(text(story, "成效")).contains("下列工作较上年有所减少：家庭教育报告会听众由500人次减少到100人次");
    }

    @ParameterizedTest
    @CsvSource({"1,EDU", "2,MCA", "3,BOTH3", "4,CENSUS"})
    void every_figure_in_the_text_is_an_indicator_s_and_no_pattern_is_left_open(long seed, String definition) {
        Collection<List<Passage>> chapters =
                Chapters.of(SomeAccounts.ofSeed(seed, 2024, definition)).values();
        List<Piece> pieces = chapters.stream()
                .flatMap(List::stream)
                .flatMap(passage -> passage.pieces().stream())
                .toList();
        List<String> known = Indicators.all().stream().map(Indicator::id).toList();
        assertThat(pieces)
                .filteredOn(Cited.class::isInstance)
                .hasSizeGreaterThan(60)
                .allSatisfy(piece -> assertThat(known).contains(((Cited) piece).indicator()));
        assertThat(pieces)
                .extracting(Piece::text)
                .noneMatch(text -> text.contains("{") || text.contains("}") || text.contains("null"));
    }

    @ParameterizedTest
    @CsvSource({"EDU", "MCA", "BOTH3", "CENSUS"})
    void every_section_has_something_to_say_and_ends_in_a_full_stop(String definition) {
        Chapters.of(SomeAccounts.ofSeed(7, 2025, definition)).forEach((section, passages) -> assertThat(passages)
                .as(section)
                .isNotEmpty()
                .extracting(Passage::text)
                .allMatch(text -> text.endsWith("。") || text.endsWith("：")));
    }

    private static Story school(Event... events) {
        return new Story()
                .enrolled("S01", NodeKind.SCHOOL, "101")
                .tell(
                        "S01",
                        AChild.called("c1")
                                .in(Schooling.PRIMARY)
                                .away(Parent.FATHER, "2023-02-01")
                                .registered("2024-01-01"))
                .tell("S01", events);
    }

    private static Event[] visits(int howMany) {
        Event[] visits = new Event[howMany];
        for (int i = 0; i < howMany; i++) {
            LocalDate day = LocalDate.of(2024, 1, 2).plusDays(i * 364L / howMany);
            visits[i] = new VisitCompleted("c1", day, null, VisitMode.HOME, null, null);
        }
        return visits;
    }

    private static String text(Story story, String section) {
        AnnualAccount account = SomeAccounts.of(story, 2024, "EDU");
        return Chapters.of(account).get(section).stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
