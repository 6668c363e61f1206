internal static class NotCompiled { syntax error }
