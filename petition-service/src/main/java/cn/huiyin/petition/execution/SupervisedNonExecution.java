package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Breach;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.supervision.NewSupervision;
import cn.huiyin.petition.supervision.OpenSupervision;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 拒不执行的督办 (第四十条): once for each round of handling, as the system's own sweep does. */
@ApplicationScoped
class SupervisedNonExecution implements NonExecution {
  private final OpenSupervision openSupervision;
  private final SupervisionPolicy policy;

  @Inject
  SupervisedNonExecution(OpenSupervision openSupervision, SupervisionPolicy policy) {
    this.openSupervision = openSupervision;
    this.policy = policy;
  }

  @Override
  public void found(Petition petition, LocalDate on) {
    String breach = Breach.ofExecution(petition.handling().round());
    if (petition.supervisions().stream().noneMatch(each -> breach.equals(each.breach()))) {
      String unit = petition.dispatch().map(Dispatch::unitCode).orElse(null);
      openSupervision.execute(
          petition,
          NewSupervision.forBreach(
              SupervisionGround.NON_EXECUTION, policy.firstForm(), unit, breach, on),
          Actor.SYSTEM);
    }
  }
}
