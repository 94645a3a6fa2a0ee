using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

/// <summary>Identifies a hub's answers to a maturity survey.</summary>
public readonly record struct MaturitySurveyId(Guid Value) : IEntityId<MaturitySurveyId>
{
    /// <summary>A new identifier.</summary>
    public static MaturitySurveyId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public static MaturitySurveyId From(Guid value) => new(value);
}
