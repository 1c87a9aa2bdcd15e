package org.shouwang.platform.processing;

import java.lang.reflect.Method;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Puts {@link OneByOne} around every event handler of a processing group. */
class BehindASavepoint implements HandlerEnhancerDefinition {

    private static final TransactionDefinition NESTED =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    BehindASavepoint(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(EventMessage.class) && !isOfAnAggregate(original)
                ? new Guarded<>(original)
                : original;
    }

    private static boolean isOfAnAggregate(MessageHandlingMember<?> handler) {
        return handler.unwrap(Method.class)
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .isPresent();
    }

    private final class Guarded<T> extends WrappedMessageHandlingMember<T> {

        Guarded(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public @Nullable Object handle(Message<?> message, T target) throws Exception {
            OneByOne.watch();
            return OneByOne.isOn() ? behindASavepoint(message, target) : super.handle(message, target);
        }

        private @Nullable Object behindASavepoint(Message<?> message, T target) throws Exception {
            TransactionStatus savepoint = transactions.getTransaction(NESTED);
            try {
                Object result = super.handle(message, target);
                transactions.commit(savepoint);
                return result;
            } catch (Exception refused) {
                transactions.rollback(savepoint);
                throw refused;
            }
        }
    }
}
