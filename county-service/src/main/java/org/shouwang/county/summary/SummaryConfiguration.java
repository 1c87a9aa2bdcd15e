package org.shouwang.county.summary;

import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SummaryConfiguration {

    @Bean
    SummaryWriting summaryWriting(DataSource store, SummaryProperties properties) {
        return new SummaryWriting(store, properties);
    }

    @Bean
    SummaryJobs summaryJobs(JdbcClient jdbc, TransactionOperations transactions) {
        return new SummaryJobs(jdbc, transactions);
    }

    @Bean
    SummaryWriter summaryWriter(SummaryJobs jobs, SummaryWriting writing, SummaryProperties properties) {
        return new SummaryWriter(jobs, writing, properties);
    }

    @Bean
    NewId newSummaryId() {
        return UUID::randomUUID;
    }

    @Bean
    NavigationItem summariesInTheBar() {
        return new NavigationItem(30, "/summaries", "summary.nav");
    }

    /** Where ids of summaries come from. */
    interface NewId extends Supplier<UUID> {}
}
