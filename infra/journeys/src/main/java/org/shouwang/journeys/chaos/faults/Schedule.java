package org.shouwang.journeys.chaos.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.shouwang.journeys.chaos.net.Mode;
import org.shouwang.journeys.chaos.net.Weather;

/** The rounds of a run: the same seed, faults and targets give the same rounds, whatever happened meanwhile. */
public final class Schedule {

    private static final int ROUND_MILLIS = 1_500;
    private static final int MIXED_FAULTS = 4;
    private static final double KILLING_ROUNDS = 0.75;
    private static final double OF_A_KIND = 0.95;
    private static final List<Mode> BAD = List.of(Mode.BLACKHOLE, Mode.RESET, Mode.DELAY, Mode.RATE, Mode.HALF_OPEN);

    private final long seed;
    private final List<FaultKind> kinds;
    private final Targets targets;
    private final boolean mostlyKills;

    /**
     * @param mostlyKills three of four rounds kill one of each kind of process together; otherwise every round is a mixture
     */
    public Schedule(long seed, Set<FaultKind> kinds, Targets targets, boolean mostlyKills) {
        this.seed = seed;
        this.kinds = kinds.stream().sorted().toList();
        this.targets = targets;
        this.mostlyKills = mostlyKills;
    }

    public List<FaultSpec> round(int number) {
        SplittableRandom dice = new SplittableRandom(seed * 1_000_003 + number);
        boolean onlyKills = kinds.equals(List.of(FaultKind.KILL));
        boolean kills =
                kinds.contains(FaultKind.KILL) && mostlyKills && (onlyKills || dice.nextDouble() < KILLING_ROUNDS);
        return kills ? killing(number, dice) : mixed(number, dice);
    }

    private List<FaultSpec> killing(int number, SplittableRandom dice) {
        List<FaultSpec> round = new ArrayList<>();
        for (List<String> kind : targets.fiveKinds()) {
            if (dice.nextDouble() < OF_A_KIND) {
                round.add(spec(number, FaultKind.KILL, kind.get(dice.nextInt(kind.size())), dice));
            }
        }
        return round;
    }

    /** Every kind gets its turn, so that few rounds suffice to see all; whoever finds his target taken is left out. */
    private List<FaultSpec> mixed(int number, SplittableRandom dice) {
        List<FaultSpec> round = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < MIXED_FAULTS; at++) {
            FaultKind kind = kinds.get((number * MIXED_FAULTS + at) % kinds.size());
            List<String> free = targets.of(kind).stream()
                    .filter(target -> isFree(kind, target, taken))
                    .toList();
            if (!free.isEmpty()) {
                FaultSpec fault = spec(number, kind, free.get(dice.nextInt(free.size())), dice);
                taken.addAll(fault.occupies());
                round.add(fault);
            }
        }
        return round;
    }

    private static boolean isFree(FaultKind kind, String target, Set<String> taken) {
        return new FaultSpec(0, kind, target, 0, 0, Weather.FAIR, 0)
                .occupies().stream().noneMatch(taken::contains);
    }

    private static FaultSpec spec(int round, FaultKind kind, String target, SplittableRandom dice) {
        long after = dice.nextLong(ROUND_MILLIS);
        long lasts = kind == FaultKind.KILL ? dice.nextLong(ROUND_MILLIS) : 2_000 + dice.nextLong(8_000);
        return new FaultSpec(round, kind, target, after, lasts, weather(kind, dice), dice.nextLong());
    }

    private static Weather weather(FaultKind kind, SplittableRandom dice) {
        if (kind != FaultKind.NET) {
            return Weather.FAIR;
        }
        Mode mode = BAD.get(dice.nextInt(BAD.size()));
        return switch (mode) {
            case DELAY -> new Weather(mode, 200 + dice.nextInt(1_800));
            case RATE -> new Weather(mode, 2_000 + dice.nextInt(30_000));
            default -> new Weather(mode, 0);
        };
    }
}
