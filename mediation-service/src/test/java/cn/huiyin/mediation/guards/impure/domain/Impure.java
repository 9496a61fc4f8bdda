package cn.huiyin.mediation.guards.impure.domain;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks the rule on purpose: a domain class that knows its container. */
@ApplicationScoped
public class Impure {}
