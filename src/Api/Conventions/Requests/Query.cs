using System.Globalization;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Api.Conventions.Requests;

/// <summary>The query parameters of an endpoint.</summary>
internal sealed record QueryMetadata(IReadOnlyList<Parameter> Parameters);

/// <summary>A validated query.</summary>
internal sealed class Query(IReadOnlyDictionary<string, IReadOnlyList<string>> values, IReadOnlyList<Parameter> parameters)
{
    public const int MaxValues = 50;

    /// <summary>The query of the current request.</summary>
    public static Query Of(HttpContext http) => http.Features.Get<Query>()!;

    public string? Text(string name) => values.TryGetValue(name, out var list) ? list[0] : null;

    public IReadOnlyList<string> List(string name) => values.GetValueOrDefault(name, []);

    public int? Integer(string name) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public Guid? Id(string name) => Text(name) is { } text ? Guid.Parse(text) : null;

    /// <summary>A time, or the moment that a day stands for in the role of the parameter.</summary>
    public DateTimeOffset? Time(string name) =>
        Text(name) is { } text ? Times.Read(text, parameters.First(p => p.Name == name).Role) : null;

    public DateOnly? Date(string name) => Text(name) is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;

    public Quarter Quarter(string name) => Application.Common.Quarter.TryParse(Text(name) ?? "", out var quarter) ? quarter : default;

    public IReadOnlyList<TEnum> Codes<TEnum>(string name)
        where TEnum : struct, Enum => [.. List(name).Select(Code.Parse<TEnum>)];

    /// <summary>Validates a query against the declared parameters.</summary>
    /// <exception cref="ProblemException">A parameter is unknown, repeated or invalid; the problem lists all of
    /// them.</exception>
    public static Query Read(IQueryCollection query, IReadOnlyList<Parameter> parameters)
    {
        List<Fault> faults = [];
        Dictionary<string, IReadOnlyList<string>> values = [];
        foreach (var (name, given) in query)
        {
            if (faults.Count > Fault.MaxNamed)
                break;
            var parameter = parameters.FirstOrDefault(p => p.Name == name);
            if (parameter is null)
                faults.Add(Unknown(name, parameters));
            else if (given.Count > 1 && !parameter.AllowsMany)
                faults.Add(new(name, "REPEATED"));
            else if (parameter.Type == ParameterType.Boolean && given is [null or ""])
                faults.Add(new(name, "INVALID_VALUE", "", ["true", "false"])); // a switch without a value is no answer
            else if (ValuesOf(parameter, given) is { Count: > 0 } list)
                values[name] = Checked(parameter, list, faults);
        }

        faults.AddRange(parameters.Where(p => p.Required && !values.ContainsKey(p.Name)).Select(p => new Fault(p.Name, "REQUIRED")));
        if (faults.Count == 0)
            faults.AddRange(ReversedRanges(parameters, values));
        if (faults.Count > 0)
            throw new ProblemException(
                faults.Exists(f => f.Code == "UNKNOWN_PARAMETER") ? Problems.UnknownParameter : Problems.InvalidParameter
            )
            {
                Faults = faults,
                FaultLocation = "parameter",
            };
        return new(values, parameters);
    }

    /// <summary>Ranges of which both ends are given and the end lies before the start.</summary>
    private static IEnumerable<Fault> ReversedRanges(
        IReadOnlyList<Parameter> parameters,
        Dictionary<string, IReadOnlyList<string>> values
    ) =>
        from start in parameters.Where(p => p.Role == TimeRole.Start && values.ContainsKey(p.Name))
        from end in parameters.Where(p => p.Role is TimeRole.End or TimeRole.Before && values.ContainsKey(p.Name))
        where Times.IsReversed(values[start.Name][0], values[end.Name][0], end.Role)
        select new Fault(end.Name, "BEFORE_START", start.Name);

    private static IReadOnlyList<string> ValuesOf(Parameter parameter, IEnumerable<string?> given) =>
        parameter.AllowsMany
            ?
            [
                .. given
                    .SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    .Distinct(),
            ]
            : [.. given.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!)];

    private static IReadOnlyList<string> Checked(Parameter parameter, IReadOnlyList<string> values, List<Fault> faults)
    {
        if (values.Count > MaxValues)
            faults.Add(new(parameter.Name, "TOO_MANY", MaxValues));
        var looked = values.Take(MaxValues).ToList();
        faults.AddRange(looked.Where(value => !Characters.AreAllowed(value)).Select(_ => new Fault(parameter.Name, "INVALID_CHARACTER")));
        faults.AddRange(looked.Select(parameter.FaultOf).OfType<Fault>());
        return values;
    }

    private static Fault Unknown(string name, IReadOnlyList<Parameter> parameters)
    {
        if (name == ValidateOnly.Name)
            return new(name, "VALIDATE_ONLY_UNSUPPORTED");
        var nearest = NearestName.Find(name, parameters.Select(p => p.Name));
        return new(name, "UNKNOWN_PARAMETER", nearest, [.. parameters.Select(p => p.Name)]);
    }
}

/// <summary>
/// Validates the query and the <c>Accept</c> header of every request before its endpoint runs; <c>format</c> in the query
/// takes the place of the header.
/// </summary>
internal sealed class QueryFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;

        // No key ends with a blank, but SQL Server pads strings before comparing them and would find a match.
        if (http.Request.RouteValues.Values.Any(value => value is string key && key.EndsWith(' ')))
            throw new NotFoundException("Key that ends with a blank");
        var metadata = http.GetEndpoint()!.Metadata;
        if (http.Request.Headers.Accept.Count > 0 && !Formats.IsAsked(http.Request) && Formats.Offered(metadata) is { Count: > 0 } offered)
            Negotiation.Choose(http.Request, offered);
        http.Features.Set(Query.Read(http.Request.Query, metadata.GetMetadata<QueryMetadata>()?.Parameters ?? []));
        return await next(context);
    }
}
