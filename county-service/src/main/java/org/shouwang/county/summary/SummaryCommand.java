package org.shouwang.county.summary;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.replay.Replayed;
import org.shouwang.county.summary.SummaryArguments.Misused;
import org.shouwang.county.summary.account.Accounts;
import org.shouwang.county.summary.account.Accounts.NoSuchYear;
import org.shouwang.county.summary.document.SummaryFile;
import org.shouwang.county.summary.tables.CrossFootViolated;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Annual summaries from the command line: with the county's configuration and database, without its web, its broker or its
 * projections. Paths of the files on standard output, all else on standard error.
 */
public final class SummaryCommand {

    /** Exit codes, for scripts. */
    static final int DONE = 0;

    static final int FAILED = 1;
    static final int MISUSED = 2;
    static final int NO_SUCH_YEAR = 3;

    private final PrintStream out;
    private final PrintStream err;

    SummaryCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments without the word {@code summary} */
    public static int run(List<String> arguments) {
        return new SummaryCommand(System.out, System.err).with(arguments);
    }

    int with(List<String> arguments) {
        try {
            write(SummaryArguments.parse(arguments), arguments);
            return DONE;
        } catch (Misused wrong) {
            err.println(wrong.getMessage());
            err.println(SummaryArguments.USAGE);
            return MISUSED;
        } catch (NoSuchYear none) {
            err.println(none.getMessage());
            return NO_SUCH_YEAR;
        } catch (CrossFootViolated violated) {
            err.println(violated.getMessage());
            return FAILED;
        } catch (IOException | RuntimeException failed) {
            err.println("The summary was not written: " + rootOf(failed));
            return FAILED;
        }
    }

    private void write(SummaryArguments asked, List<String> arguments) throws IOException {
        Files.createDirectories(asked.out());
        try (ConfigurableApplicationContext context = context(arguments)) {
            SummaryWriting writing = context.getBean(SummaryWriting.class);
            ProgressLine line = new ProgressLine(err);
            Replayed replayed = writing.replay(asked.knownAt(), line);
            line.end(replayed);
            Accounts accounts = writing.accounts(replayed);
            for (int year : asked.years()) {
                for (Definition definition : asked.definitions()) {
                    save(
                            writing.write(accounts, year, definition, asked.evidence())
                                    .files(),
                            asked.out());
                }
            }
        }
    }

    /** Whoever reads the directory meanwhile sees whole files only. */
    private void save(List<SummaryFile> files, Path directory) throws IOException {
        for (SummaryFile file : files) {
            Path whole = directory.resolve(file.name());
            Path part = directory.resolve("." + file.name() + ".part");
            Files.write(part, file.bytes());
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            out.println(whole);
        }
    }

    private static ConfigurableApplicationContext context(List<String> arguments) {
        List<String> configuration = new ArrayList<>(List.of(
                "--spring.datasource.hikari.maximum-pool-size=2",
                "--logging.level.root=WARN",
                "--logging.threshold.console=WARN"));
        arguments.stream()
                .filter(argument -> argument.startsWith("--") && argument.contains("."))
                .forEach(configuration::add);
        return new SpringApplicationBuilder(StoreOnly.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(configuration.toArray(String[]::new));
    }

    private static String rootOf(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** All of the county that a summary needs. Not found by the scan of the whole county: it bears no stereotype. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @EnableConfigurationProperties(SummaryProperties.class)
    static class StoreOnly {

        @Bean
        SummaryWriting summaryWriting(javax.sql.DataSource store, SummaryProperties properties) {
            return new SummaryWriting(store, properties);
        }
    }
}
