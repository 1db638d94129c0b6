package app.masthead.access.links;

import app.masthead.access.people.SignInLinks;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.RateLimits;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends the links that were wished for, to those who are here; nobody gets many of them, whoever asks. */
@Configuration(proxyBeanMethods = false)
class LinkPostConfiguration {

    private static final int MOST_TO_ONE_ADDRESS = 3;

    @Bean
    OneTimeTask<Void> signInLinkTask(SignInLinks links, RateLimits limits) {
        return Tasks.oneTime(LinkPost.TASK).execute((instance, context) -> {
            var wish = LinkPost.Wish.parse(instance.getId());
            if (limits.take(wish.bucket(), MOST_TO_ONE_ADDRESS, LinkPost.PERIOD).isEmpty()) {
                CurrentTenant.run(new TenantId(wish.tenant()), () -> links.send(wish.email(), wish.browserDigest()));
            }
        });
    }
}
