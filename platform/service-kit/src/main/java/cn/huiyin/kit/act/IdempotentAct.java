package cn.huiyin.kit.act;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that answers a POST: one transaction around it, and with an {@code
 * Idempotency-Key} the first answer again for the same request, 422 for another body, 409 while the
 * first is still running. The method returns a {@code jakarta.ws.rs.core.Response}.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IdempotentAct {}
