using Mono.Cecil;

namespace ReportCompiler.Hygiene.Tests;

/// <summary>Which folder of a compiled project uses which: folders are namespaces, and a use is a type that code or a signature names.</summary>
internal static class FolderGraph
{
    /// <summary>The folders of an assembly, each with those that it uses and by which types.</summary>
    /// <param name="assembly">The file.</param>
    public static SortedDictionary<string, SortedDictionary<string, string>> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var graph = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var type in module.GetTypes())
        {
            var folder = FolderOf(type);
            if (!folder.StartsWith("ReportCompiler.", StringComparison.Ordinal))
            {
                continue;
            }

            var uses = graph.TryGetValue(folder, out var known) ? known : graph[folder] = new(StringComparer.Ordinal);
            foreach (var used in TypesUsedBy(type).Where(used => used.Module == module && used.Scope == module))
            {
                var other = FolderOf(used);
                if (other != folder && other.StartsWith("ReportCompiler.", StringComparison.Ordinal))
                {
                    uses.TryAdd(other, $"{type.Name} uses {used.Name}");
                }
            }
        }

        return graph;
    }

    /// <summary>The shortest circle of folders, as sentences; none where there is no circle.</summary>
    public static IReadOnlyList<string> CircleIn(SortedDictionary<string, SortedDictionary<string, string>> graph) =>
        graph.Keys.Select(start => CircleFrom(start, graph)).Where(circle => circle.Count > 0).MinBy(circle => circle.Count) ?? [];

    private static List<string> CircleFrom(string start, SortedDictionary<string, SortedDictionary<string, string>> graph)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var folder))
        {
            foreach (var next in graph.GetValueOrDefault(folder)?.Keys.AsEnumerable() ?? [])
            {
                if (cameFrom.TryAdd(next, folder))
                {
                    queue.Enqueue(next);
                }
            }
        }

        var circle = new List<string>();
        if (!cameFrom.ContainsKey(start))
        {
            return circle;
        }

        var to = start;
        do
        {
            var from = cameFrom[to];
            circle.Insert(0, $"{from} -> {to}: {graph[from][to]}");
            to = from;
        }
        while (to != start);
        return circle;
    }

    private static string FolderOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace;
    }

    private static IEnumerable<TypeReference> TypesUsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> direct =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(UsedBy),
        ];
        return direct.OfType<TypeReference>().SelectMany(Parts);
    }

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature = [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];
        return !method.HasBody ? signature
            : [.. signature, .. method.Body.Variables.Select(variable => variable.VariableType),
                .. method.Body.Instructions.SelectMany(step => UsedBy(step.Operand))];
    }

    private static IEnumerable<TypeReference?> UsedBy(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType],
        FieldReference field => [field.DeclaringType],
        _ => [],
    };

    // A list of cells is a use of the list and of the cell.
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
