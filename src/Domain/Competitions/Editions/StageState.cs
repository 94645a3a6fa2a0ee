using System.Text.Json.Serialization;

namespace JippApi.Domain.Competitions.Editions;

/// <summary>The status of a stage.</summary>
public enum StageStatus
{
    /// <summary>It has not started.</summary>
    Pending,

    /// <summary>Entries are checked, scored or discussed.</summary>
    Running,

    /// <summary>The report is fixed, but not public.</summary>
    Closed,

    /// <summary>The results are public and open to objections.</summary>
    Announced,

    /// <summary>The results are final.</summary>
    Decreed,
}

/// <summary>The decree that makes the results of a stage final (<i>surat keputusan penetapan</i>).</summary>
/// <param name="Number">The number of the decree.</param>
/// <param name="DecidedOn">The day on which it was signed.</param>
/// <param name="FileId">The file with its text.</param>
/// <param name="At">When it was recorded here.</param>
public sealed record StageDecree(string Number, DateOnly DecidedOn, Guid? FileId, DateTimeOffset At)
{
    public const int NumberMaxLength = 100;
}

/// <summary>How far a stage of an edition has come.</summary>
/// <param name="Code">The code of the stage.</param>
/// <param name="Status">The status.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="EvaluateUntil">The last day (WIB) on which evaluators can submit scores.</param>
/// <param name="ClosedAt">When its report was fixed.</param>
/// <param name="AnnouncedAt">When its results became public.</param>
/// <param name="ObjectionsUntil">The last day (WIB) on which its results can be objected to.</param>
/// <param name="Decree">The decree that made its results final.</param>
/// <param name="OperationId">The operation that draws its evaluators or grants its awards.</param>
public sealed record StageState(
    string Code,
    StageStatus Status = StageStatus.Pending,
    DateTimeOffset? StartedAt = null,
    DateOnly? EvaluateUntil = null,
    DateTimeOffset? ClosedAt = null,
    DateTimeOffset? AnnouncedAt = null,
    DateOnly? ObjectionsUntil = null,
    StageDecree? Decree = null,
    Guid? OperationId = null
)
{
    /// <summary>Whether its results are public.</summary>
    [JsonIgnore]
    public bool IsPublic => Status is StageStatus.Announced or StageStatus.Decreed;
}
