package org.shouwang.platform.importpages;

import org.shouwang.platform.imports.Imports;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The pages of every service that takes files in. */
@AutoConfiguration(afterName = "org.shouwang.platform.imports.ImportsAutoConfiguration")
@ConditionalOnBean(Imports.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ImportApi.class, ImportPages.class})
class ImportPagesAutoConfiguration {

    @Bean
    NavigationItem importsInTheBar() {
        return new NavigationItem(40, "/imports", "imports.title");
    }
}
