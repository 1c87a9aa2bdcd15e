package org.shouwang.bench;

import java.time.LocalDate;
import java.util.Random;
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

/** The ledger row of a child: the same child has the same particulars at every node. */
final class GeneratedChild {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate YOUNGEST = LocalDate.parse("2022-01-01");

    private GeneratedChild() {}

    static ChildSheet sheet(int child, LocalDate day) {
        Random random = new Random(child);
        LocalDate birth = YOUNGEST.minusDays(random.nextInt(14 * 365));
        Sex sex = child % 2 == 1 ? Sex.MALE : Sex.FEMALE;
        return new ChildSheet(
                "儿童" + child,
                sex,
                birth,
                nationalId(birth, child),
                null,
                "汉族",
                random.nextInt(10) == 0 ? Household.URBAN : Household.RURAL,
                "望河镇第" + child % 40 + "村三组",
                "望河镇第" + child % 40 + "村三组12号",
                new SchoolSheet(stage(birth, day), "望河镇中心小学", "四年级", "2班", random.nextInt(5) == 0),
                "良好",
                parent("父", random, day),
                parent("母", random, day),
                carer(random),
                random.nextInt(12) == 0,
                null,
                null);
    }

    private static Schooling stage(LocalDate birth, LocalDate day) {
        int age = day.getYear() - birth.getYear();
        if (age < 7) {
            return age < 4 ? Schooling.NOT_YET : Schooling.KINDERGARTEN;
        }
        return age < 13 ? Schooling.PRIMARY : Schooling.JUNIOR;
    }

    private static ParentSheet parent(String who, Random random, LocalDate day) {
        int fate = random.nextInt(20);
        ParentCondition condition = fate == 0 ? ParentCondition.UNABLE : ParentCondition.ABLE;
        @Nullable LocalDate since = fate < 13 ? day.minusDays(random.nextInt(2_000)) : null;
        Distance distance = Distance.values()[random.nextInt(Distance.values().length)];
        return new ParentSheet(who + "亲姓名", condition, since, "浙江省宁波市", distance, "10000000002");
    }

    private static CarerSheet carer(Random random) {
        Carer kind = random.nextInt(5) == 0 ? Carer.RELATIVE : Carer.GRANDPARENT;
        return new CarerSheet(kind, "周福来", 63, "务农", "一般", "10000000004", "望河镇沙湾村三组12号", Capability.FAIR);
    }

    private static String nationalId(LocalDate birth, int child) {
        String body = "34992" + child / 1000 % 10 + birth.toString().replace("-", "") + "%03d".formatted(child % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
