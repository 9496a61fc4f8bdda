package cn.huiyin.kit.sample;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.casework.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A case that can be opened and marked up to ten times. */
@Entity
@Table(name = "sample")
public class Sample extends Aggregate {
  private static final int MOST = 10;
  private int marks;

  protected Sample() {}

  public Sample(UUID id, LocalDate on) {
    super(id);
    raise(on, new SampleEvent.SampleOpened(0));
  }

  public void mark(LocalDate on) {
    if (marks >= MOST) {
      throw new RuleBroken("TOO_MANY_MARKS", "样例 第一条", "标记不得超过十次", "ten marks at most");
    }
    raise(on, new SampleEvent.SampleMarked(marks + 1));
  }

  public int marks() {
    return marks;
  }

  @Override
  public String aggregateType() {
    return "sample";
  }

  @Override
  public String topic() {
    return Topics.MEDIATION;
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof SampleEvent.SampleMarked marked) {
      marks = marked.marks();
    }
  }
}
