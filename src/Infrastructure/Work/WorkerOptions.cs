using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Work;

/// <summary>How background work is done; configuration section <c>Worker</c>.</summary>
public sealed record WorkerOptions
{
    /// <summary>
    /// Whether the server does background work itself; off when dedicated processes do (verb <c>worker</c>).
    /// </summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The interval between searches for work, in seconds.</summary>
    [Range(0.05, 60)]
    public double PollSeconds { get; init; } = 1;

    /// <summary>
    /// The seconds after which a silent worker loses its work; heartbeats are three times as frequent.
    /// </summary>
    [Range(1, 60)]
    public double LeaseSeconds { get; init; } = 30;

    /// <summary>The maximum number of events handled in one transaction.</summary>
    [Range(1, 5_000)]
    public int BatchSize { get; init; } = 500;

    /// <summary>The maximum number of rows that a step of an operation writes in one transaction.</summary>
    [Range(1, 5_000)]
    public int StepSize { get; init; } = 200;

    /// <summary>The number of attempts at work that fails.</summary>
    [Range(1, 20)]
    public int Attempts { get; init; } = 5;

    /// <summary>The seconds before the second attempt; each further wait is twice as long.</summary>
    [Range(0, 3_600)]
    public double RetrySeconds { get; init; } = 10;

    public TimeSpan Poll => TimeSpan.FromSeconds(PollSeconds);

    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    /// <summary>The time to wait after a number of failures, at most an hour.</summary>
    public TimeSpan PauseAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(3_600, RetrySeconds * Math.Pow(2, Math.Clamp(failures - 1, 0, 12))));
}

/// <summary>How long data is kept; configuration section <c>Retention</c>.</summary>
public sealed record RetentionOptions
{
    /// <summary>The days a session is kept after it ended.</summary>
    [Range(1, 3_650)]
    public int SessionDays { get; init; } = 90;

    /// <summary>The days responses to requests with idempotency keys are kept; they are replayed for three.</summary>
    [Range(3, 365)]
    public int IdempotencyDays { get; init; } = 3;

    /// <summary>The days partners' failed calls are kept.</summary>
    [Range(1, 365)]
    public int FailedCallDays { get; init; } = 30;

    /// <summary>The days ended operations are kept.</summary>
    [Range(1, 3_650)]
    public int OperationDays { get; init; } = 90;

    /// <summary>The days notifications are kept.</summary>
    [Range(1, 3_650)]
    public int NotificationDays { get; init; } = 365;
}
