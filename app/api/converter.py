"""How the engine's own marshmallow fields are told in JSON Schema; apispec knows marshmallow's own."""

from typing import Any

from apispec.ext.marshmallow import MarshmallowPlugin
from apispec.ext.marshmallow.common import resolve_schema_instance
from apispec.ext.marshmallow.openapi import OpenAPIConverter
from marshmallow import fields, validate

from sync.protocol import Whole
from sync.schema import LARGEST
from sync.wire_schema import Either, Row


class Converter(OpenAPIConverter):
    """Each function is given a field, and as `ret` what the ones before it have said of it."""

    def init_attribute_functions(self) -> None:
        super().init_attribute_functions()  # type: ignore[no-untyped-call]
        self.attribute_functions += [
            self.whole_range,
            self.one_value,
            self.whole_pattern,
            self.dict_keys,
            self.row_places,
            self.either_shapes,
            self.by_name,
        ]

    def schema2jsonschema(self, schema: Any) -> dict[str, Any]:
        """A schema says what it is in its docstring."""
        told: dict[str, Any] = super().schema2jsonschema(schema)  # type: ignore[no-untyped-call]
        return told | {"description": type(resolve_schema_instance(schema)).__doc__}

    def whole_range(self, field: fields.Field[Any], ret: dict[str, Any]) -> dict[str, Any]:
        """A whole number that every browser keeps."""
        if not isinstance(field, Whole):
            return {}
        return {"minimum": ret.get("minimum", -LARGEST), "maximum": ret.get("maximum", LARGEST)}

    def one_value(self, field: fields.Field[Any], ret: dict[str, Any]) -> dict[str, Any]:
        ret.pop("default", None)  # what is filled in for the engine does not travel
        found = next((one.comparable for one in field.validators if isinstance(one, validate.Equal)), None)
        return {} if found is None else {"const": found}

    def whole_pattern(self, _: fields.Field[Any], ret: dict[str, Any]) -> dict[str, Any]:
        """A pattern of ours fits from the first letter to the last; JSON Schema looks for it within."""
        return {"pattern": "^" + ret["pattern"].removesuffix(r"\Z") + "$"} if "pattern" in ret else {}

    def dict_keys(self, field: fields.Field[Any], ret: dict[str, Any]) -> dict[str, Any]:
        """What may be a key, and how many there may be."""
        if not isinstance(field, fields.Dict):
            return {}
        many = {"maxProperties": ret.pop("maxLength")} if "maxLength" in ret else {}
        keys = self.field2property(field.key_field) if field.key_field else {}
        rules = {key: value for key, value in keys.items() if key != "type"}
        return many | ({"propertyNames": rules} if rules else {})

    def row_places(self, field: fields.Field[Any], **_: Any) -> dict[str, Any]:
        """A list in which every place has its own meaning."""
        if not isinstance(field, Row):
            return {}
        places = [self.field2property(place) for place in field.places]
        return {"type": "array", "prefixItems": places, "minItems": field.least, "maxItems": len(places)}

    def either_shapes(self, field: fields.Field[Any], **_: Any) -> dict[str, Any]:
        if not isinstance(field, Either):
            return {}
        return {"anyOf": [self.field2property(shape) for shape in field.shapes]}

    def by_name(self, field: fields.Field[Any], ret: dict[str, Any]) -> dict[str, Any]:
        """What has a name stands under it, once."""
        name = field.title if isinstance(field, Row | Either) else ""
        if not name:
            return {}
        if name not in self.spec.components.schemas:
            self.spec.components.schema(name, dict(ret))
        ret.clear()
        return dict(self.spec.components.get_ref("schema", name))


class Plugin(MarshmallowPlugin):
    """apispec's plugin, with our converter."""

    Converter = Converter
