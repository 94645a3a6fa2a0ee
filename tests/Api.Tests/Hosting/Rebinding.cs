using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace JippApi.Api.Tests.Hosting;

/// <summary>Rewrites a query of one EF model for another.</summary>
internal sealed class Rebinding(IModel model) : ExpressionVisitor
{
    /// <summary>
    /// Whether it starts with raw SQL or with a table the other model lacks; then there is nothing to compare.
    /// </summary>
    public bool IsOfOneEngine { get; private set; }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is not EntityQueryRootExpression root)
            return base.VisitExtension(node);
        if (node.GetType() == typeof(EntityQueryRootExpression) && model.FindEntityType(root.EntityType.Name) is { } type)
            return new EntityQueryRootExpression(type);
        IsOfOneEngine = true;
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node) =>
        node.Value is IQueryable query && query.Expression is not ConstantExpression ? Visit(query.Expression) : base.VisitConstant(node);

    protected override Expression VisitMember(MemberExpression node) => QueryIn(node) is { } query ? Visit(query) : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        IsOfProduct(node) && QueryIn(node) is { } query ? Visit(query) : base.VisitMethodCall(node);

    /// <summary>Whether the call makes a query rather than being part of one.</summary>
    private static bool IsOfProduct(MethodCallExpression call) =>
        call.Method.DeclaringType is { } type
        && (type == typeof(DbContext) || type.Namespace?.StartsWith("JippApi", StringComparison.Ordinal) == true);

    /// <summary>The query captured by a lambda, such as a set of the context.</summary>
    private static Expression? QueryIn(Expression node)
    {
        if (!node.Type.IsAssignableTo(typeof(IQueryable)) || Depends.OnParameters(node))
            return null;
        var value = Expression.Lambda<Func<object>>(node).Compile(preferInterpretation: true)();
        return value is IQueryable query ? query.Expression : null;
    }

    private sealed class Depends : ExpressionVisitor
    {
        private bool found;

        public static bool OnParameters(Expression node)
        {
            var visitor = new Depends();
            visitor.Visit(node);
            return visitor.found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found = true;
            return node;
        }
    }
}
