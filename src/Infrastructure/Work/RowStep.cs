namespace JippApi.Infrastructure.Work;

/// <summary>A step over the next rows of some work, of which one can be left out if it fails alone.</summary>
/// <param name="RunAsync">Processes at most this number of rows.</param>
/// <param name="LeaveOutAsync">Returns the next row and the progress without it; null when there is none.</param>
/// <param name="IsOver">Whether no row is left after this progress.</param>
internal sealed record RowStep(
    Func<IServiceProvider, int, Task<JobProgress>> RunAsync,
    Func<IServiceProvider, Task<LeftOutRow?>> LeaveOutAsync,
    Predicate<JobProgress> IsOver
);

/// <summary>A row that is left out.</summary>
/// <param name="Row">Its phase and its id.</param>
/// <param name="Progress">The progress of the work without it.</param>
internal sealed record LeftOutRow(string Row, JobProgress Progress);
