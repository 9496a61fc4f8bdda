package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 法定途径处理结果: the organ's answer on the legal route was recorded. */
@EventType(
    value = "petition.route-result-recorded",
    summary = "The organ's answer on the legal route was recorded (法定途径处理结果)")
public record RouteResultRecorded(LocalDate occurredOn, Route route, String resultCode)
    implements PetitionEvent {}
