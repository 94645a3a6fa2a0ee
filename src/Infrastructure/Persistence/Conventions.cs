using System.Text.Json;
using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JippApi.Infrastructure.Persistence;

/// <summary>How domain types are stored in columns, the same on every engine.</summary>
internal static class Conventions
{
    private const int CodeMaxLength = 40;

    /// <summary>
    /// Stores enumerations by code, as in columns of their own: numbers would change their meaning when a value is
    /// inserted into the enumeration.
    /// </summary>
    public static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static void Apply(ModelConfigurationBuilder model)
    {
        model.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        model.Properties<DateTime>().HaveConversion<UtcKindConverter>();
        model.Properties<UserId>().HaveConversion<UserIdConverter>().HaveMaxLength(UserId.MaxLength);

        foreach (var type in typeof(IDomainEvent).Assembly.GetTypes().Where(type => type.IsValueType && !type.IsNested))
        {
            if (type.IsEnum)
                model.Properties(type).HaveConversion(typeof(CodeConverter<>).MakeGenericType(type)).HaveMaxLength(CodeMaxLength);
            else if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>)))
                model.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }
    }

    /// <summary>Stores a list that is never queried as JSON text.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasJsonConversion<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasJsonConversion(Json);

    /// <summary>Stores a list that is never queried as JSON text, written with these options.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> HasJsonConversion<T>(
        this PropertyBuilder<IReadOnlyList<T>> property,
        JsonSerializerOptions options
    ) => property.HasConversion(new JsonList<T>(options), new ListComparer<T>());

    /// <summary>Reads a list from its JSON text.</summary>
    public static IReadOnlyList<T> ListOf<T>(string text) => JsonList<T>.Of(text, Json);

    /// <summary>Stores a value that is never queried as JSON text.</summary>
    public static PropertyBuilder<T?> HasJsonValue<T>(this PropertyBuilder<T?> property)
        where T : class => property.HasConversion(new JsonValue<T>());

    /// <summary>Truncates to milliseconds, which every database stores; some would round anything finer.</summary>
    private sealed class UtcConverter()
        : ValueConverter<DateTimeOffset, DateTime>(
            value => new DateTime(value.UtcTicks - value.UtcTicks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc),
            value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc))
        );

    private sealed class UtcKindConverter()
        : ValueConverter<DateTime, DateTime>(
            value => new DateTime(value.Ticks - value.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc),
            value => DateTime.SpecifyKind(value, DateTimeKind.Utc)
        );

    private sealed class UserIdConverter() : ValueConverter<UserId, string>(id => id.Value, value => new UserId(value));

    private sealed class CodeConverter<TEnum>() : ValueConverter<TEnum, string>(value => Code.Of(value), code => Code.Parse<TEnum>(code))
        where TEnum : struct, Enum;

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
        where TId : struct, IEntityId<TId>
    {
        // An expression tree must not call a static abstract member
        private static TId From(Guid value) => TId.From(value);
    }
}
