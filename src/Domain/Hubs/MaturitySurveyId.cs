using JippApi.Domain.Common;

namespace JippApi.Domain.Hubs;

public readonly record struct MaturitySurveyId(Guid Value) : IEntityId<MaturitySurveyId>
{
    public static MaturitySurveyId New() => new(Guid.CreateVersion7());

    public static MaturitySurveyId From(Guid value) => new(value);

    public int CompareTo(MaturitySurveyId other) => Value.CompareTo(other.Value);
}
