package cn.huiyin.kit.act;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/** Opens the transaction of an act and keeps its answer under the caller's key. */
@IdempotentAct
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotentActInterceptor implements Serializable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int LONGEST_KEY = 200;

  @Inject transient HttpHeaders headers;
  @Inject transient UriInfo uri;
  @Inject transient Caller caller;
  @Inject transient IdempotencyKeys keys;
  @Inject transient RequestFingerprint fingerprint;

  @AroundInvoke
  Object around(InvocationContext invocation) throws Exception {
    String key = headers.getHeaderString("Idempotency-Key");
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0)) {
      throw Problems.badField("Idempotency-Key", "幂等键须为1至200个字符", "1 to 200 characters");
    }
    try {
      return QuarkusTransaction.requiringNew().call(() -> answer(invocation, key));
    } catch (Carried carried) {
      throw carried.unwrapped();
    }
  }

  private Object answer(InvocationContext invocation, String key) {
    if (key == null) {
      return proceed(invocation);
    }
    byte[] hash = fingerprint.of(uri.getPath(), invocation.getParameters());
    String owner = caller.staffId();
    Optional<Response> earlier = keys.earlierAnswer(owner, key, hash);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Response response = (Response) proceed(invocation);
    return keys.keep(owner, key, hash, response);
  }

  private static Object proceed(InvocationContext invocation) {
    try {
      return invocation.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Carried(e);
    }
  }

  /** Carries a checked exception through the transaction's lambda. */
  private static final class Carried extends RuntimeException {
    Carried(Exception cause) {
      super(cause);
    }

    Exception unwrapped() {
      return (Exception) getCause();
    }
  }
}
