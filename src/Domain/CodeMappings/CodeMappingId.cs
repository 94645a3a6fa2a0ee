using JippApi.Domain.Common;

namespace JippApi.Domain.CodeMappings;

public readonly record struct CodeMappingId(Guid Value) : IEntityId<CodeMappingId>
{
    public static CodeMappingId New() => new(Guid.CreateVersion7());

    public static CodeMappingId From(Guid value) => new(value);

    public int CompareTo(CodeMappingId other) => Value.CompareTo(other.Value);
}
