package cn.huiyin.petition.execution;

import cn.huiyin.petition.act.ActDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 执行期限: our policy, for the Regulation names none: without a plan, so many days from service. */
@ApplicationScoped
class ExecutionPolicy {
  private final int days;
  private final ActDay today;

  /**
   * @param days {@code huiyin.petition.execution.days}
   */
  @Inject
  ExecutionPolicy(
      @ConfigProperty(name = "huiyin.petition.execution.days", defaultValue = "60") int days,
      ActDay today) {
    this.days = days;
    this.today = today;
  }

  int days() {
    return days;
  }

  LocalDate today() {
    return today.today();
  }
}
