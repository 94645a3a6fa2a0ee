using System.ComponentModel.DataAnnotations;

namespace JippApi.Infrastructure.Work;

/// <summary>How work in the background is done; section <c>Worker</c> of the configuration.</summary>
public sealed record WorkerOptions
{
    /// <summary>Whether the server does it too; off where processes of their own do (verb <c>worker</c>).</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Seconds between looks for something to do.</summary>
    [Range(0.05, 60)]
    public double PollSeconds { get; init; } = 1;

    /// <summary>
    /// Seconds after which a worker that is not heard of has lost its work; it is heard of three times as often.
    /// </summary>
    [Range(1, 60)]
    public double LeaseSeconds { get; init; } = 30;

    /// <summary>Events that follow in one transaction.</summary>
    [Range(1, 5_000)]
    public int BatchSize { get; init; } = 500;

    /// <summary>Rows that a step of long work writes in one transaction.</summary>
    [Range(1, 5_000)]
    public int StepSize { get; init; } = 200;

    /// <summary>How often work that fails is tried.</summary>
    [Range(1, 20)]
    public int Attempts { get; init; } = 5;

    /// <summary>Seconds before the second try; each further one waits twice as long.</summary>
    [Range(0, 3_600)]
    public double RetrySeconds { get; init; } = 10;

    /// <summary>Time between looks.</summary>
    public TimeSpan Poll => TimeSpan.FromSeconds(PollSeconds);

    /// <summary>How long a lease holds.</summary>
    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    /// <summary>How long to wait after that many failures, an hour at most.</summary>
    public TimeSpan PauseAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(3_600, RetrySeconds * Math.Pow(2, Math.Clamp(failures - 1, 0, 12))));
}

/// <summary>How long what is not needed any more is kept; section <c>Retention</c> of the configuration.</summary>
public sealed record RetentionOptions
{
    /// <summary>Days that a sign-in is kept after it ended.</summary>
    [Range(1, 3_650)]
    public int SessionDays { get; init; } = 90;

    /// <summary>Days that answers under idempotency keys are kept; they are given again for three.</summary>
    [Range(3, 365)]
    public int IdempotencyDays { get; init; } = 3;

    /// <summary>Days that failed calls of partners are kept.</summary>
    [Range(1, 365)]
    public int FailedCallDays { get; init; } = 30;

    /// <summary>Days that ended operations are kept.</summary>
    [Range(1, 3_650)]
    public int OperationDays { get; init; } = 90;

    /// <summary>Days that notifications are kept.</summary>
    [Range(1, 3_650)]
    public int NotificationDays { get; init; } = 365;
}
