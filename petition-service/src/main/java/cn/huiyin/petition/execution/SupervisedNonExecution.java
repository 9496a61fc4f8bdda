package cn.huiyin.petition.execution;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 拒不执行的督办 (第四十条): opened by the system unless one is open already. */
@DefaultBean
@ApplicationScoped
class SupervisedNonExecution implements NonExecution {
  private static final String GROUND = "NOT_EXECUTED";

  private final CaseRecord record;

  @Inject
  SupervisedNonExecution(CaseRecord record) {
    this.record = record;
  }

  @Override
  public void found(Petition petition, LocalDate on) {
    if (!petition.sides().supervised()) {
      petition.beside().openSupervision(GROUND, on, Actor.SYSTEM);
      record.of(petition, Actor.SYSTEM);
    }
  }
}
