using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Writing;
using JippApi.Api.Http;
using JippApi.Application.Common;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace JippApi.Api.OpenApi.Rules;

/// <summary>
/// Describes request bodies by the rules of their validators. A type that is also part of answers has a schema of its
/// own for requests, and a merge patch has one in which every member may be absent, and null where it may be removed.
/// </summary>
internal sealed class RequestSchemas(IServiceProvider services)
{
    private readonly ConditionalWeakTable<SchemaRepository, Dictionary<string, string>> described = [];

    /// <summary>The commands that name the input which their validators check.</summary>
    private static readonly Lazy<ILookup<Type, Type>> Checking = new(() =>
        typeof(ChecksAttribute)
            .Assembly.GetTypes()
            .SelectMany(command => command.GetCustomAttributes<ChecksAttribute>(), (command, checks) => (checks.Input, command))
            .ToLookup(pair => pair.Input, pair => pair.command)
    );

    public IOpenApiSchema Of(BodyMetadata body, OperationFilterContext context) =>
        body.Type == typeof(Stream) ? context.SchemaGenerator.GenerateSchema(body.Type, context.SchemaRepository)
        : context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<BulkMetadata>().LastOrDefault() is { } bulk
            ? new Writer(this, context).Bulk(bulk)
        : new Writer(this, context).Object(body.Type, RulesOf(body.Type), body.MediaType == MediaTypes.MergePatch, body.Type.Name);

    private MemberRules RulesOf(Type body)
    {
        var rules = new MemberRules();
        var commands = body.GetCustomAttributes(typeof(CheckedByAttribute), false).Select(by => ((CheckedByAttribute)by).Command);
        foreach (var type in commands.Concat(Checking.Value[body]).DefaultIfEmpty(body))
            if (services.GetService(typeof(IValidator<>).MakeGenericType(type)) is IValidator validator)
                rules.Read(validator);
        return rules;
    }

    private sealed class Writer(RequestSchemas owner, OperationFilterContext context)
    {
        private readonly SchemaRepository scratch = new("requests");
        private readonly Dictionary<string, string> described = owner.described.GetOrCreateValue(context.SchemaRepository);

        /// <summary>The schema of an object, as a component.</summary>
        public OpenApiSchemaReference Object(Type type, MemberRules rules, bool isPatch, string fallback)
        {
            var (name, content) = (NameOf(type, isPatch), $"{type} {rules}");
            if (described.TryGetValue(name, out var other) && other != content)
                name = fallback;
            if (described.TryAdd(name, content))
                context.SchemaRepository.AddDefinition(name, Described(type, rules, isPatch));
            else if (described[name] != content)
                throw new InvalidOperationException($"Two request schemas are named {name}.");
            return new(name, context.Document);
        }

        /// <summary>The schema of a bulk request, whose operations are those of its endpoint.</summary>
        public OpenApiSchemaReference Bulk(BulkMetadata bulk)
        {
            var name = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().Last().EndpointName;
            var (request, operation) = (Described(typeof(BulkRequest), new(), false), Described(typeof(BulkOperation), new(), false));
            Component($"{name}Op", new() { Type = JsonSchemaType.String, Enum = [.. bulk.Kinds.Select(kind => (JsonNode)kind)] });
            operation.Properties!["op"] = new OpenApiSchema
            {
                Description = operation.Properties["op"].Description,
                AllOf = [new OpenApiSchemaReference($"{name}Op", context.Document)],
            };
            if (bulk.IsNamedByData)
                operation.Properties!.Remove("id");
            operation.Required = new SortedSet<string>(
                bulk.IsNamedByData || bulk.Kinds.Contains("create") ? ["data", "op"] : ["data", "id", "op"],
                StringComparer.Ordinal
            );
            Component($"{name}Operation", operation);
            request.Properties!["operations"] = new OpenApiSchema
            {
                Description = request.Properties["operations"].Description,
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchemaReference($"{name}Operation", context.Document),
                MinItems = 1,
                MaxItems = Conventions.Writing.Bulk.MaxOperations,
            };
            request.Required = new SortedSet<string>(["operations"], StringComparer.Ordinal);
            Component($"{name}Request", request);
            return new($"{name}Request", context.Document);
        }

        private void Component(string name, OpenApiSchema schema) => context.SchemaRepository.AddDefinition(name, schema);

        private OpenApiSchema Described(Type type, MemberRules rules, bool isPatch)
        {
            var plain = Plain(type);
            var schema = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = plain.Description,
                AdditionalPropertiesAllowed = false,
                Properties = new Dictionary<string, IOpenApiSchema>(),
            };
            foreach (var member in Json.Options.GetTypeInfo(type).Properties)
            {
                var known = rules.Member(member.Name);
                var isRequired =
                    member.IsRequired || known.IsRequired || member.AttributeProvider?.IsDefined(typeof(RequiredAttribute), false) == true;
                var described = Member(
                    member,
                    known,
                    isPatch,
                    plain.Properties?.TryGetValue(member.Name, out var found) == true ? found : null
                );
                schema.Properties[member.Name] = isRequired || !JsonShape.AcceptsNull(member) ? described : OrNull(described);
                if (isRequired && !isPatch)
                    (schema.Required ??= new SortedSet<string>(StringComparer.Ordinal)).Add(member.Name);
            }

            return schema;
        }

        private OpenApiSchema Member(JsonPropertyInfo member, MemberRules rules, bool isPatch, IOpenApiSchema? plain)
        {
            var schema = member.AttributeProvider?.GetCustomAttributes(typeof(PatchOfAttribute), false) is [PatchOfAttribute patch]
                ? new() { AllOf = [Object(patch.Input, owner.RulesOf(patch.Input), true, patch.Input.Name)] }
                : Value(member.PropertyType, rules, isPatch, (plain as OpenApiSchema), $"{Pascal(member.Name)}Input");
            schema.Description = plain?.Description;
            AddFaults(schema, rules);
            return schema;
        }

        private static void AddFaults(OpenApiSchema schema, MemberRules rules)
        {
            if (rules.Faults.Count > 0)
                (schema.Extensions ??= new Dictionary<string, IOpenApiExtension>())["x-faults"] = new JsonNodeExtension(
                    new JsonArray([.. rules.Faults.Select(code => (JsonNode)code)])
                );
        }

        private OpenApiSchema Value(Type type, MemberRules rules, bool isPatch, OpenApiSchema? plain, string fallback)
        {
            var bare = Nullable.GetUnderlyingType(type) ?? type;
            var info = Json.Options.GetTypeInfo(bare);
            var schema =
                bare.IsEnum ? new() { AllOf = [context.SchemaGenerator.GenerateSchema(bare, context.SchemaRepository)] }
                : info.Kind == JsonTypeInfoKind.Object ? new() { AllOf = [Object(bare, rules, isPatch, fallback)] }
                : info.Kind == JsonTypeInfoKind.Enumerable ? ListOf(info.ElementType!, rules.Items, fallback)
                : Plain(bare);
            // What data annotations say of bodies that have no validator
            (schema.MaxLength, schema.Pattern) = (plain?.MaxLength, plain?.Pattern);
            (schema.MinItems, schema.MaxItems) = (plain?.MinItems, plain?.MaxItems);
            BoundsText.Apply(schema, rules.Bounds);
            return schema;
        }

        /// <summary>A patch replaces a list as a whole, so its items are complete.</summary>
        private OpenApiSchema ListOf(Type item, MemberRules rules, string fallback)
        {
            var items = Value(item, rules, false, null, fallback.Replace("sInput", "Input", StringComparison.Ordinal));
            if (items is { AllOf: [OpenApiSchemaReference only], Not: null })
                return new() { Type = JsonSchemaType.Array, Items = only };
            AddFaults(items, rules);
            return new() { Type = JsonSchemaType.Array, Items = items };
        }

        /// <summary>The schema of a type without rules.</summary>
        private OpenApiSchema Plain(Type type)
        {
            var schema = context.SchemaGenerator.GenerateSchema(type, scratch);
            return schema is OpenApiSchemaReference { Reference.Id: { } id } ? (OpenApiSchema)scratch.Schemas[id] : (OpenApiSchema)schema;
        }
    }

    /// <summary>The schema, or null.</summary>
    private static OpenApiSchema OrNull(OpenApiSchema schema)
    {
        if (schema.AllOf is { Count: > 0 } references)
            (schema.OneOf, schema.AllOf) = ([.. references, new OpenApiSchema { Type = JsonSchemaType.Null }], null);
        else if (schema.Type is not null)
            schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static string NameOf(Type type, bool isPatch)
    {
        var name = type.Name;
        var isInput = name.EndsWith("Input", StringComparison.Ordinal);
        if (isPatch)
            return $"{(isInput ? name[..^"Input".Length] : name)}Patch";
        return
            isInput
            || name.EndsWith("Request", StringComparison.Ordinal)
            || type.Assembly == typeof(RequestSchemas).Assembly
            || HasOwnInput(name)
            ? name
            : $"{name}Input";
    }

    /// <summary>Whether the name with <c>Input</c> is that of another type.</summary>
    private static bool HasOwnInput(string name) => typeof(Money).Assembly.GetTypes().Any(type => type.Name == $"{name}Input");

    private static string Pascal(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";
}
