package cn.huiyin.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;

/** 语言: Chinese unless the request prefers English. */
@ApplicationScoped
public class CurrentLanguage {
  private final Instance<RoutingContext> request;

  @Inject
  public CurrentLanguage(Instance<RoutingContext> request) {
    this.request = request;
  }

  public boolean english() {
    if (!request.isResolvable()) {
      return false;
    }
    String accept = request.get().request().getHeader("Accept-Language");
    return accept != null && accept.strip().toLowerCase(Locale.ROOT).startsWith("en");
  }
}
