package cn.huiyin.petition.domain.likeness;

import java.time.Duration;

/**
 * 比对政策 (DOMAIN 2.12 [D]): thresholds of ours, not the law's.
 *
 * @param clericalWithin how far apart one submission may be registered twice
 * @param sameMatter likeness from which the same person's text is the same matter when it says that
 *     it comes again
 * @param repeat likeness from which it is the same matter without saying so
 * @param cluster likeness from which another person's text has the same cause
 * @param clusterPairs pairs of characters such texts must share
 * @param viaSuperior likeness from which a paper passed on without a name is the same matter
 * @param leastScore score below which nothing is proposed
 */
public record LikenessPolicy(
    Duration clericalWithin,
    double sameMatter,
    double repeat,
    double cluster,
    int clusterPairs,
    double viaSuperior,
    double leastScore,
    SignalWords words) {}
