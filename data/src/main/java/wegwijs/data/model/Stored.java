package wegwijs.data.model;

/** A record together with where it came from and what happened to it. */
public record Stored<T>(T value, Provenance provenance, Lifecycle lifecycle) {}
