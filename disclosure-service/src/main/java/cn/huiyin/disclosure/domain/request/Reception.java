package cn.huiyin.disclosure.domain.request;

import cn.huiyin.events.disclosure.ApplicantType;

/**
 * 收件: what the organ itself notes of a request.
 *
 * @param requestNo the request's own number
 * @param unitCode unit that received it, or null for the bureau itself
 */
public record Reception(String requestNo, ApplicantType applicantType, String unitCode) {}
