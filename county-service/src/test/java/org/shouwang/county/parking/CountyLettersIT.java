package org.shouwang.county.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.letters.DeadLetters;
import org.shouwang.platform.letters.Letter;
import org.shouwang.platform.sync.WrittenLog;
import org.shouwang.testkit.TestPostgres;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/** An event that a read model of the county cannot take, from the failure to the page's button. */
class CountyLettersIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NODE = "S01";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    @Test
    void one_child_waits_others_go_on_and_after_the_fix_the_read_model_is_that_of_an_undisturbed_county() {
        TestPostgres.Database one = TestPostgres.freshDatabase();
        TestPostgres.Database other = TestPostgres.freshDatabase();
        try (RunningCounty disturbed = new RunningCounty(one);
                RunningCounty undisturbed = new RunningCounty(other)) {
            disturbed
                    .jdbc()
                    .sql("alter table rm_child_history_g1 add constraint fault check (child_id <> 'ming')")
                    .update();
            hear(undisturbed);
            hear(disturbed);
            assertThat(children(disturbed)).containsExactly("hong");
            Letter letter = letter(disturbed);
            assertThat(letter.cause()).contains("fault");
            assertThat(letter.behind()).isEqualTo(1);
            assertThat(disturbed.http().get().uri("/parking").retrieve().body(String.class))
                    .contains("rm_child_history_g1", "ming", "fault", "全部重试 " + letter.group());
            assertThat(retryAll(disturbed, letter.group())).endsWith("/parking?handled=0&failedAgain=1");
            assertThat(disturbed
                            .http()
                            .get()
                            .uri("/parking?handled=0&failedAgain=1")
                            .retrieve()
                            .body(String.class))
                    .contains("0 个序列已处理完，1 个又失败");

            disturbed
                    .jdbc()
                    .sql("alter table rm_child_history_g1 drop constraint fault")
                    .update();
            assertThat(retryAll(disturbed, letter.group())).endsWith("/parking?handled=1&failedAgain=0");

            assertThat(letters(disturbed)).isEmpty();
            assertThat(RunningCounty.figures(disturbed.http(), one))
                    .isEqualTo(RunningCounty.figures(undisturbed.http(), other));
        }
    }

    private static void hear(RunningCounty county) {
        county.enrol(NODE);
        WrittenLog log = new WrittenLog(NODE);
        List<Envelope> records = new ArrayList<>();
        for (String child : List.of("ming", "hong")) {
            records.add(log.next(new PupilDroppedOut(child, DAY)));
            records.add(log.next(new PupilReturned(child, DAY.plusDays(9))));
        }
        county.hears(NODE, records);
        await().atMost(SOON).until(() -> RunningCounty.isCaughtUp(county.http()));
    }

    /** Where it leads to. */
    private static String retryAll(RunningCounty county, String group) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("group", group);
        return county.http()
                .post()
                .uri("/parking/letters/retry-all")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange((request, response) ->
                        String.valueOf(response.getHeaders().getLocation()));
    }

    private static Letter letter(RunningCounty county) {
        return letters(county).get(0);
    }

    private static List<Letter> letters(RunningCounty county) {
        return county.get(DeadLetters.class).all();
    }

    private static List<String> children(RunningCounty county) {
        return county.jdbc()
                .sql("select child_id from rm_child_history")
                .query(String.class)
                .list();
    }
}
