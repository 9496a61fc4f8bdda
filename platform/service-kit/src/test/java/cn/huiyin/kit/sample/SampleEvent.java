package cn.huiyin.kit.sample;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;

/** Events of the sample case the kit's own tests act on. */
public sealed interface SampleEvent extends CaseEvent {
  @EventType("sample.opened")
  record SampleOpened(int marks) implements SampleEvent {}

  @EventType("sample.marked")
  record SampleMarked(int marks) implements SampleEvent {}
}
